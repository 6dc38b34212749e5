import i18n from 'i18next';
import { initReactI18next } from 'react-i18next';

type Texts = Record<string, unknown>;

const files = import.meta.glob<Texts>(['/src/features/*/{zh-CN,en}.json', '/src/{ui,app}/{zh-CN,en}.json'], {
  eager: true,
  import: 'default',
});

/** Every folder keeps its own words: `features/round/en.json` is the namespace `round` in English. */
function resources() {
  const all: Record<string, Record<string, Texts>> = { 'zh-CN': {}, en: {} };
  for (const [path, texts] of Object.entries(files)) {
    const [language, namespace] = path.replace('.json', '').split('/').reverse();
    all[language!]![namespace!] = texts;
  }
  return all;
}

export const languages = ['zh-CN', 'en'] as const;

/** As on the public pages: `?lang=` outweighs what was chosen before. */
function chosen() {
  const asked = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem('lang');
  return languages.find((language) => language === asked) ?? 'zh-CN';
}

export async function startTexts(language: string = chosen()) {
  localStorage.setItem('lang', language);
  document.documentElement.lang = language;
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: resources(),
    defaultNS: 'ui',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** The gateway keeps the choice for the public pages and for what the services answer. */
export function switchTo(language: string) {
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  location.assign(address);
}
