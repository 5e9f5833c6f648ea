/** The words of measures in languages other than English, read in pages of that language only: data. */

export interface Tongue {
  readonly atLeast: string;
  readonly atMost: string;
  /** What stands before the start, and what before the target. */
  readonly from: string;
  readonly to: string;
  readonly between: string;
  readonly and: string;
  /** Words between these and the number that change nothing. */
  readonly about: string;
}

/** By language (the first part of a BCP 47 tag); the phrases of a row are parted by a comma. */
export const TONGUES: Readonly<Record<string, Tongue>> = {
  de: {
    atLeast:
      "mindestens, wenigstens, über, mehr als, nicht weniger als, nicht unter, größer als, höher als, länger als",
    atMost:
      "höchstens, maximal, unter, weniger als, nicht mehr als, nicht über, kleiner als, niedriger als, kürzer als, bis zu, schneller als, innerhalb von",
    from: "von, vom",
    to: "auf",
    between: "zwischen",
    and: "und",
    about: "etwa, ungefähr, rund, circa, ca, fast, knapp, nur, den, die, das, der, dem",
  },
  fr: {
    atLeast: "au moins, au minimum, plus de, supérieur à, supérieure à, pas moins de",
    atMost: "au plus, au maximum, moins de, inférieur à, inférieure à, en dessous de, sous, pas plus de",
    from: "de, du",
    to: "à",
    between: "entre",
    and: "et",
    about: "environ, près, presque, seulement, les, la, le",
  },
  es: {
    atLeast: "al menos, por lo menos, como mínimo, mínimo, más de, superior a, por encima de, no menos de",
    atMost: "como máximo, a lo sumo, máximo, menos de, inferior a, por debajo de, bajo, no más de",
    from: "de, del, desde",
    to: "a, al, hasta",
    between: "entre",
    and: "y",
    about: "unos, unas, casi, aproximadamente, solo, sólo, el, la, los, las",
  },
  it: {
    atLeast:
      "almeno, come minimo, minimo, più di, più del, oltre, oltre il, superiore a, superiore al, sopra il",
    atMost:
      "al massimo, come massimo, massimo, meno di, meno del, inferiore a, inferiore al, sotto, sotto il, non più di, non più del, entro",
    from: "da, dal, dallo",
    to: "a, al, allo",
    between: "tra, fra",
    and: "e",
    about: "circa, quasi, solo, il, la, i, le",
  },
  pt: {
    atLeast: "pelo menos, ao menos, no mínimo, mínimo, mais de, superior a, acima de, não menos de",
    atMost: "no máximo, máximo, até, menos de, inferior a, abaixo de, não mais de",
    from: "de, dos, desde",
    to: "para, a, até",
    between: "entre",
    and: "e",
    about: "cerca, quase, aproximadamente, só, apenas, os, as, o",
  },
  nl: {
    atLeast:
      "minstens, minimaal, ten minste, tenminste, meer dan, boven, boven de, niet minder dan, hoger dan",
    atMost:
      "hoogstens, maximaal, ten hoogste, minder dan, onder, onder de, niet meer dan, lager dan, korter dan, binnen",
    from: "van",
    to: "naar",
    between: "tussen",
    and: "en",
    about: "ongeveer, circa, ca, bijna, slechts, rond, de, het",
  },
};
