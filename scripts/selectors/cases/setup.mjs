/** Expected result of the selector of the user's own permissions. */
export default {
  "OwnPermissionSelector.holdsOneOf": {
    apex: "holdsOneOf(new List<String>{ 'PermissionsViewSetup', 'PermissionsOfNoOrg' }, System.now())",
    answer: true
  }
};
