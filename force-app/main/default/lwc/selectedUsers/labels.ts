// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Users_Selected from "@salesforce/label/c.LO_Users_Selected";
import Users_SelectedElsewhere from "@salesforce/label/c.LO_Users_SelectedElsewhere";
import Users_SelectedMore from "@salesforce/label/c.LO_Users_SelectedMore";
import Users_SelectedUser from "@salesforce/label/c.LO_Users_SelectedUser";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Users_Selected, Users_SelectedElsewhere, Users_SelectedMore, Users_SelectedUser };
