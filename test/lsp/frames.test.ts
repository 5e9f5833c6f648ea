import assert from "node:assert/strict";
import { Frames } from "../../server/src/host/frames.ts";

const frame = (message: unknown, length?: number): string => {
  const body = JSON.stringify(message);
  return `Content-Length: ${length ?? Buffer.byteLength(body)}\r\n\r\n${body}`;
};

/** What is read from chunks: messages as they are, "broken" for what is none. */
const read = (...chunks: string[]): unknown[] => {
  const frames = new Frames();
  return chunks
    .flatMap((chunk) => frames.push(Buffer.from(chunk)))
    .map((frame) => ("message" in frame ? frame.message : "broken"));
};

const one = { id: 1 };
const two = { id: 2, word: "ärger 😀" };

describe("frames", () => {
  it("reads messages one after the other", () => assert.deepEqual(read(frame(one) + frame(two)), [one, two]));

  it("reads a message that arrives byte by byte", () => {
    const bytes = Buffer.from(frame(two) + frame(one));
    const frames = new Frames();
    const found = Array.from(bytes, (_, i) => frames.push(bytes.subarray(i, i + 1))).flat();
    assert.deepEqual(found, [{ message: two }, { message: one }]);
  });

  it("reads a message of which a part arrives with the one before", () =>
    assert.deepEqual(read(frame(one) + frame(two).slice(0, 30), frame(two).slice(30)), [one, two]));

  it("reads other headers before and after the length, in any case, with bare line feeds", () =>
    assert.deepEqual(
      read(
        `Content-Type: x; charset=utf-8\r\ncontent-length: 8\r\nX: y\r\n\r\n{"id":1}Content-Length:8\n\n{"id":1}`,
      ),
      [one, one],
    ));

  it("goes on after a header without a length", () =>
    assert.deepEqual(read(`Content-Type: x\r\n\r\n{"id":7}${frame(one)}`), ["broken", one]));

  it("goes on after a length that is no number", () =>
    assert.deepEqual(read(`Content-Length: many\r\n\r\n{"id":7}${frame(one)}`), ["broken", one]));

  it("reads a message whose length is too large, however the next one arrives", () => {
    assert.deepEqual(read(frame(one, 10) + frame(two)), [one, two]);
    assert.deepEqual(read(frame(one, 999_999_999), frame(two)), [one, two]);
    assert.deepEqual(read(`${frame(one, 11)}Con`, frame(two).slice(3)), ["broken", two]);
  });

  it("reads a message whose length is too small, if the next one is there already", () => {
    assert.deepEqual(read(frame(two, 3) + frame(one)), [two, one]);
    assert.deepEqual(read(frame(two, 3), frame(one)), ["broken", one]);
  });

  it("goes on after broken JSON and after bytes that are no text", () => {
    assert.deepEqual(read(`Content-Length: 5\r\n\r\n{"id"${frame(one)}`), ["broken", one]);
    assert.deepEqual(read(`\0\xff garbage ${frame(one)}`), ["broken", one]);
  });

  it("keeps no more than the end of what has no header", () => {
    const frames = new Frames();
    for (let i = 0; i < 100; i++) assert.deepEqual(frames.push(Buffer.alloc(10_000, "x")), []);
    assert.deepEqual(frames.push(Buffer.from(frame(one))).at(-1), { message: one });
  });

  it("takes a header inside of a text for text", () => {
    const text = { text: "Content-Length: 5\r\n\r\n{}" };
    assert.deepEqual(read(frame(text).slice(0, 60), frame(text).slice(60)), [text]);
  });
});
