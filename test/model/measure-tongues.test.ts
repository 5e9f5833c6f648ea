/** Measures in pages that are not English: their own words where we know them, else symbols and no guesses. */
import assert from "node:assert/strict";
import { readEntry } from "../../server/src/model/entry.ts";
import { readMeasure } from "../../server/src/model/measure.ts";
import { progressOf } from "../../server/src/model/progress.ts";
import { read } from "../kit/measures.ts";

const rows: readonly (readonly [language: string, text: string, expected: string])[] = [
  ["de", "Ausgefallene Termine höchstens 2 %", "atMost, 2%, down"],
  ["de", "Abonnenten, die zur Arbeit fahren, von 31 % auf 45 %", "fromTo, 31% 45%, up"],
  ["de-AT", "Kosten von etwa 4.200 € auf unter 3.000 €", "fromTo, 4200EUR 3000EUR, down"],
  ["de", "Mindestens 40 Werkstätten liefern pünktlich", "atLeast, 40, up"],
  ["de", "Zwischen 40 und 60 Bestellungen am Tag", "between, 40 60"],
  ["fr", "Rendez-vous manqués au plus 2,5 %", "atMost, 2.5%, down"],
  ["fr", "Abonnés à vélo de 31 % à 45 %", "fromTo, 31% 45%, up"],
  ["fr", "Au moins 40 ateliers livrent à l’heure", "atLeast, 40, up"],
  ["es", "Citas perdidas como máximo 2 %", "atMost, 2%, down"],
  ["es", "Abonados en bici del 31 % al 45 %", "fromTo, 31% 45%, up"],
  ["it", "Appuntamenti mancati al massimo 2 %", "atMost, 2%, down"],
  ["it", "Abbonati in bici dal 31 % al 45 %", "fromTo, 31% 45%, up"],
  ["pt-BR", "Consultas perdidas no máximo 2 %", "atMost, 2%, down"],
  ["pt-BR", "Assinantes de bicicleta de 31 % para 45 %", "fromTo, 31% 45%, up"],
  ["nl", "Gemiste afspraken hoogstens 2 %", "atMost, 2%, down"],
  ["nl", "Abonnees op de fiets van 31 % naar 45 %", "fromTo, 31% 45%, up"],
  ["de", "Ausgefallene Termine 2 %", "only, 2%"],
  ["de", "Termine at most 2 %", "only, 2%"],
  ["en", "Termine höchstens 2 %", "only, 2%, up"],
  ["de", "Patienten über 75, die wiederkommen, höchstens 12 %", "only"],
  ["sv", "Uteblivna besök ≤ 2 %", "atMost, 2%, down"],
  ["sv", "Uteblivna besök högst 2 %", "only, 2%"],
  ["sv", "Prenumeranter som cyklar från 31 % till 45 %", "only"],
];

describe("measures in the words of the page's language", () => {
  for (const [language, text, expected] of rows)
    it(`${language}: ${text}`, () => assert.equal(read(text, { language }), expected));

  const state = (text: string, entry: string, language: string): unknown => {
    const { measure } = readMeasure(text, { language });
    const progress = progressOf(measure, readEntry(entry, measure, language).value);
    return progress.state === "bound" ? progress.met : progress.state;
  };
  it("a bound in those words is met or not", () => {
    assert.equal(state("Ausgefallene Termine höchstens 2 %", "1,2 %", "de"), true);
    assert.equal(state("Ausgefallene Termine höchstens 2 %", "2,4 %", "de"), false);
  });
  it("nothing is said of a number that may be a floor, a ceiling or a start", () => {
    assert.equal(state("Uteblivna besök högst 2 %", "1,2 %", "sv"), "unknown");
    assert.equal(state("Prenumeranter som cyklar från 31 % till 45 %", "38 %", "sv"), "unknown");
  });
  it("a check-in is read all the same", () => {
    const { measure } = readMeasure("Prenumeranter från 31 % till 45 %", { language: "sv" });
    assert.equal(readEntry("38 %", measure, "sv").value?.value, 38);
  });
});
