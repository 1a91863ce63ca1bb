/**
 * Automation of another team on users. It counts how often each user is written, and how often without any change; refuses users whose title says so; and
 * starts a job after each change, as the platform's documentation advises against MIXED_DML, but of users whose title is quiet.
 */
trigger OtherTeam on User(before update, after update) {
  if (Trigger.isBefore) {
    for (User changed : Trigger.new) {
      User before = Trigger.oldMap.get(changed.Id);
      if (changed.Title == 'refused') {
        changed.addError('Not before the audit is over.');
      }
      Boolean isSame = changed.ProfileId == before.ProfileId && changed.IsActive == before.IsActive;
      changed.EmployeeNumber = String.valueOf(Integer.valueOf(before.EmployeeNumber ?? '0') + 1);
      changed.Department = isSame ? 'written twice' : before.Department;
    }
  } else if (Trigger.new[0].Title == 'broken') {
    // More jobs than a batch may start: no code can catch that, and the whole group is taken back.
    System.enqueueJob(new OtherTeamJob());
    System.enqueueJob(new OtherTeamJob());
  } else if (Trigger.new[0].Title != 'quiet' && Limits.getQueueableJobs() < Limits.getLimitQueueableJobs()) {
    System.enqueueJob(new OtherTeamJob());
  }
}
