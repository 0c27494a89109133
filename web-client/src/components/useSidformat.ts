import { useEffect } from 'react';

/** The paper this page is printed on, while it is shown. A stylesheet made in code, because a rule for the paper cannot be scoped in CSS. */
export function useSidformat(format: string) {
  useEffect(() => {
    const blad = new CSSStyleSheet();
    blad.replaceSync(`@page { size: ${format}; margin: 15mm; }`);
    document.adoptedStyleSheets.push(blad);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((annat) => annat !== blad);
    };
  }, [format]);
}
