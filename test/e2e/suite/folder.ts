/** The tests in one folder, in the order in which a person meets what they are about. */
import "./draft.test.ts";
import "./page.test.ts";
import "./board.test.ts";
import "./folder.test.ts";
import "./language.test.ts";
import "./navigation.test.ts";
import "./help.test.ts";
import "./rename.test.ts";
import "./paths.test.ts";
import "./views.test.ts";
import "./edits.test.ts";
import "./new-page.test.ts";
import "./waiting.test.ts";
import "./forms.test.ts";
import "./tasks.test.ts";
