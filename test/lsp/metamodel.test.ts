import assert from "node:assert/strict";
import { complaints, hasMetaModel, type Message, type Side } from "../kit/metamodel.ts";

const judged = (by: Side, ...messages: Message[]) => complaints(messages.map((message) => ({ by, message })));

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

/** Without the protocol's model beside the project there is nothing to judge by. */
(hasMetaModel ? describe : describe.skip)("the judge of messages", () => {
  const published = (diagnostic: object): Message => ({
    method: "textDocument/publishDiagnostics",
    params: { uri: "file:///a.okr", diagnostics: [{ range, message: "m", ...diagnostic }] },
  });

  it("takes what the protocol allows", () =>
    assert.deepEqual(judged("server", published({ severity: 2 })), []));

  it("tells a value that is none of the list, a property that isn't there, a type that is another", () => {
    assert.equal(judged("server", published({ severity: 5 })).length, 1);
    assert.equal(judged("server", published({ colour: "red" })).length, 1);
    assert.equal(judged("server", published({ message: 7 })).length, 1);
  });

  it("tells a message from the wrong side, and one that is none of the protocol's", () => {
    assert.match(judged("client", published({})).join(), /isn't sent by the client/);
    assert.match(judged("server", { method: "okay/then" }).join(), /no method of the protocol/);
  });

  it("judges the pieces of an answer by its question", () => {
    const params = { query: "a", partialResultToken: "t" };
    const told = (value: unknown) =>
      complaints([
        { by: "client", message: { id: 1, method: "workspace/symbol", params } },
        { by: "server", message: { method: "$/progress", params: { token: "t", value } } },
      ]);
    assert.deepEqual(told([]), []);
    assert.equal(told([{ name: 7 }]).length, 1);
    assert.equal(told({ items: [] }).length, 1);
  });

  it("judges an answer by its question", () => {
    const question = {
      id: 1,
      method: "textDocument/hover",
      params: { textDocument: { uri: "file:///a" }, position: range.start },
    };
    const answered = (result: unknown) =>
      complaints([
        { by: "client", message: question },
        { by: "server", message: { id: 1, result } },
      ]);
    assert.deepEqual(answered({ contents: { kind: "markdown", value: "" } }), []);
    assert.deepEqual(answered(null), []);
    assert.equal(answered([]).length, 1);
  });
});
