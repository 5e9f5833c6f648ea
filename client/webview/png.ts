/** Draws a picture that stands alone as a PNG, and hands it to the panel to be saved. */
import { post } from "./page.ts";

const SHARP = 2;
/** Browsers draw nothing beyond. */
const LARGEST_SIDE = 16_000;

const loaded = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("The picture can't be drawn."));
    image.src = url;
  });

const toBlob = (canvas: HTMLCanvasElement): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, "image/png"));

export const drawPng = async (svg: string): Promise<void> => {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = await loaded(url);
    const scale = Math.min(SHARP, LARGEST_SIDE / image.width, LARGEST_SIDE / image.height);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await toBlob(canvas);
    if (blob) post({ kind: "png", bytes: new Uint8Array(await blob.arrayBuffer()) });
  } finally {
    URL.revokeObjectURL(url);
  }
};
