/** Where the build lays what the reader of PDF files fetches; each address ends in a slash. */
export const PDF_FILES = {
  cMapUrl: new URL('pdf/cmaps/', document.baseURI).href,
  standardFontDataUrl: new URL('pdf/standard_fonts/', document.baseURI).href,
  wasmUrl: new URL('pdf/wasm/', document.baseURI).href,
};

export const PDF_WORKER = new URL('pdf/build/pdf.worker.min.mjs', document.baseURI).href;
