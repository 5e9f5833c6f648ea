/** The board and the map, for our own client. Anything may be handed in; what means nothing is answered by nothing. */

import { isBelow } from "../../host/uri.ts";
import type { PictureOptions, Scope } from "../../service.ts";
import type { RequestHandler } from "../handlers.ts";
import { counting, type Loose, on } from "../own-requests.ts";
import { invalid, pageAt } from "../page.ts";
import type { Session } from "../session.ts";

const LONGEST = 2000;

const textIn = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  if (typeof value !== "string" || value.length > LONGEST) throw invalid("A name is a text.");
  return value;
};

const optionsIn = (
  { kind, near, isOfPage, team, cycle, work, live, aspect }: Loose,
  session: Session,
): PictureOptions => {
  if (kind !== "board" && kind !== "map") throw invalid("`kind` is board or map.");
  const texts = { team: textIn(team), cycle: textIn(cycle) };
  const page = textIn(near);
  return {
    kind,
    isOfPage: isOfPage === true,
    work: work === true,
    live: live !== false,
    ...(typeof aspect === "number" && aspect > 0.1 && aspect < 10 ? { aspect } : {}),
    ...(texts.team === undefined ? {} : { team: texts.team }),
    ...(texts.cycle === undefined ? {} : { cycle: texts.cycle }),
    ...(page === undefined ? {} : { near: session.addresses.read(page) }),
  };
};

interface Sent {
  readonly number: number;
  readonly pieces: readonly string[];
}

/** More panels than anybody has open; one that is forgotten is sent everything. */
const MOST_PANELS = 20;

/** The last picture that each panel was sent. */
const sent = new WeakMap<Session["service"], Map<unknown, Sent>>();

/** What differs from the picture that a panel shows, if that is the last one it was sent. */
const differing = (pieces: readonly string[], { panel, shown }: Loose, { service }: Session) => {
  const panels = sent.get(service) ?? new Map<unknown, Sent>();
  sent.set(service, panels);
  const last = panels.get(panel);
  panels.delete(panel);
  const number = (last?.number ?? 0) + 1;
  if (typeof panel === "number") panels.set(panel, { number, pieces });
  for (const oldest of panels.keys()) if (panels.size > MOST_PANELS) panels.delete(oldest);
  const places = new Map(last?.number === shown ? last?.pieces.map((piece, index) => [piece, index]) : []);
  return { number, pieces: pieces.map((piece) => places.get(piece) ?? piece) };
};

const picture = counting("okr/picture", (params, session) => {
  const whole = session.service.picture(optionsIn(params, session));
  return { ...whole, ...differing(whole.pieces, params, session) };
});

/** What a report is of: a page, a team, or the folder that the page lies in. */
const scopeOf = ({ near = "", isOfPage, team, cycle }: PictureOptions, session: Session): Scope => {
  const folder = session.folders
    .map((each) => session.addresses.read(each))
    .find((each) => isBelow(near, each));
  const within = isOfPage ? near : folder;
  return {
    ...(within ? { within: [within] } : {}),
    ...(team === undefined ? {} : { team }),
    ...(cycle === undefined ? {} : { cycle }),
  };
};

const FORMATS = ["html", "markdown", "csv", "json"] as const;

/** The board in a form of reports; the map as a picture. */
const exported = counting("okr/picture/export", (params, session) => {
  const options = { ...optionsIn(params, session), live: false };
  if (options.kind === "map") {
    const { pieces, cycle } = session.service.picture(options);
    return params.format === "svg"
      ? { text: pieces.join(""), fileName: `okr-map${cycle ? `-${cycle}` : ""}.svg` }
      : null;
  }
  const format = FORMATS.find((each) => each === params.format);
  return (format && session.service.report("board", scopeOf(options, session), format)) ?? null;
});

const source = on("okr/picture/source", ({ uri, offset }, session) => {
  const page = pageAt(session, textIn(uri) ?? "");
  if (!page || typeof offset !== "number" || !Number.isFinite(offset)) return null;
  const held = Math.min(page.lines.length, Math.max(0, Math.trunc(offset)));
  return { uri: session.addresses.write(page.uri), position: page.position(held) };
});

const place = on("okr/picture/place", ({ uri, position }, session) => {
  const page = pageAt(session, session.addresses.read(textIn(uri) ?? ""));
  return page ? { uri: page.uri, offset: page.offset(position as never) } : null;
});

export const pictures: readonly RequestHandler[] = [picture, exported, source, place];
