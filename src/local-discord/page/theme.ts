export interface Theme {
  readonly light: boolean;
  toggle(): void;
}

const KEY = 'theme';

/** Dark or light: what was chosen here before, or what the system prefers. */
export function createTheme(changed: () => void): Theme {
  const system = matchMedia('(prefers-color-scheme: light)');
  let chosen = localStorage.getItem(KEY);
  const isLight = (): boolean => (chosen === null ? system.matches : chosen === 'light');
  const show = (): void => {
    document.documentElement.dataset.theme = isLight() ? 'light' : 'dark';
  };
  system.addEventListener('change', () => {
    show();
    changed();
  });
  show();
  return {
    get light() {
      return isLight();
    },
    toggle() {
      chosen = isLight() ? 'dark' : 'light';
      localStorage.setItem(KEY, chosen);
      show();
      changed();
    },
  };
}
