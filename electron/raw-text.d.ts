/** A file taken into the program as its text. */
declare module '*?raw' {
  const text: string;
  // The bundler defines it so.
  // oxlint-disable-next-line import/no-default-export
  export default text;
}
