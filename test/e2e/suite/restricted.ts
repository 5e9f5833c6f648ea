/** The tests in a folder that nobody trusts. */
import "./restricted.test.ts";
