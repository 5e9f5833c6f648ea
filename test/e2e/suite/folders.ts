/** The tests in a window with two folders, to which a third comes that is on no disk. */
import "./folders.test.ts";
import "./virtual.test.ts";
