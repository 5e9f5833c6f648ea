/** The same tests as everywhere, once it is certain that they run without Node. */
import "./worker.test.ts";
import "./all.ts";
