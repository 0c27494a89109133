/** Hands a file that is already here to the browser's own "save". */
export function sparaFil(innehall: Blob, filnamn: string) {
  const adress = URL.createObjectURL(innehall);
  const lank = document.createElement('a');
  lank.href = adress;
  lank.download = filnamn;
  lank.click();
  setTimeout(() => URL.revokeObjectURL(adress), 10_000);
}
