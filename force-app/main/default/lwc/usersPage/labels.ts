import heading from "@salesforce/label/c.LO_Users_Heading";
import period from "@salesforce/label/c.LO_Users_Period";
import noMonths from "@salesforce/label/c.LO_Users_NoMonths";
import download from "@salesforce/label/c.LO_Users_Download";
import downloadSelected from "@salesforce/label/c.LO_Users_DownloadSelected";
import fileName from "@salesforce/label/c.LO_Users_FileName";
import fileNameSelected from "@salesforce/label/c.LO_Users_FileNameSelected";
import selectedPart from "@salesforce/label/c.LO_Users_SelectedPart";
import clearSelected from "@salesforce/label/c.LO_Users_ClearSelected";
import range from "@salesforce/label/c.LO_Users_Range";
import rangeOpen from "@salesforce/label/c.LO_Users_RangeOpen";
import looking from "@salesforce/label/c.LO_Users_Looking";
import previous from "@salesforce/label/c.LO_Users_Previous";
import next from "@salesforce/label/c.LO_Users_Next";
import none from "@salesforce/label/c.LO_Users_None";
import noneWhy from "@salesforce/label/c.LO_Users_NoneWhy";
import noneAction from "@salesforce/label/c.LO_Users_NoneAction";
import checkUpgrades from "@salesforce/label/c.LO_Users_CheckUpgrades";
import planMove from "@salesforce/label/c.LO_Users_PlanMove";
import selectedTitle from "@salesforce/label/c.LO_Users_SelectedTitle";
import loading from "@salesforce/label/c.LO_Loading";

/** Texts of the users page. */
export const labels = {
  heading,
  period,
  noMonths,
  download,
  downloadSelected,
  fileName,
  fileNameSelected,
  selectedPart,
  clearSelected,
  range,
  rangeOpen,
  looking,
  previous,
  next,
  none,
  noneWhy,
  noneAction,
  checkUpgrades,
  planMove,
  selectedTitle,
  loading
};
