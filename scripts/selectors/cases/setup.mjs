/** What the selector of one's own permissions makes of the rows. */
export default {
  "OwnPermissionSelector.holdsOneOf": {
    apex: "holdsOneOf(new List<String>{ 'PermissionsViewSetup', 'PermissionsOfNoOrg' }, System.now())",
    answer: true
  }
};
