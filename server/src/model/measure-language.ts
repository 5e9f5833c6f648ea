/** How numbers and words are read in a language. */
import { ENGLISH, type QuantityOptions } from "../../../grammar/quantity.ts";

/** Languages whose decimal sign is a comma. */
const COMMA = new Set(
  "af az be bg bs ca cs da de el es et eu fi fo fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi".split(
    " ",
  ),
);
/** Places that write a point all the same. */
const POINT = new Set(
  "de-ch de-li es-mx es-us es-gt es-pr es-do es-hn es-ni es-pa es-pe es-sv it-ch".split(" "),
);

const COMMA_OPTIONS: QuantityOptions = { decimal: ",", words: false };
const POINT_OPTIONS: QuantityOptions = { decimal: ".", words: false };

/** The options for a page's `language:` (BCP 47); without one a page is English. */
export const optionsFor = (language?: string): QuantityOptions => {
  if (language === undefined || language === "en") return ENGLISH;
  const tag = language.trim().toLowerCase().replaceAll("_", "-");
  const [primary = ""] = tag.split("-");
  if (primary === "" || primary === "en") return ENGLISH;
  return COMMA.has(primary) && !POINT.has(tag) ? COMMA_OPTIONS : POINT_OPTIONS;
};
