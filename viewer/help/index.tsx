// The help: which language the page speaks, which key does what, whose facts these are. A chunk of its own.

import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../panels/icon.tsx';
import { storage } from '../panels/storage.ts';
import { keepLocale, locale, LOCALES, type Locale } from '../text/index.ts';
import { KEYS } from './keys.ts';
import { say } from './say.ts';
import './help.css';

/** The name of a language in itself: who looks for it can read it. */
const ownName = (tag: Locale): string =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(tag.split('-')[0]!) ?? tag;

/** Choosing a language loads the page anew; the address brings back what was set. */
function LanguageChoice() {
  const choose = (tag: Locale): void => {
    keepLocale(storage(), tag);
    location.reload();
  };
  return (
    <label class="help-language">
      {say('language')}
      <select value={locale()} onChange={(event) => choose(event.currentTarget.value as Locale)}>
        {LOCALES.map((tag) => (
          <option key={tag} value={tag} lang={tag}>
            {ownName(tag)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Keys() {
  return (
    <div class="help-keys">
      {KEYS.map(({ where, lines }) => (
        <section key={where}>
          <h3>{say(where)}</h3>
          <dl>
            {lines.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key.startsWith('key.') ? say(key as 'key.home') : key}</kbd>
                  ))}
                </dt>
                <dd>{say(does)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

/** A text with a link where it says `{link}`. */
function Credit({ text, to, name }: { text: string; to: string; name: string }) {
  const [before, after = ''] = text.split('{link}');
  return (
    <p>
      {before}
      <a href={to} rel="noreferrer" target="_blank">
        {name}
      </a>
      {after}
    </p>
  );
}

/** Whose facts these are: GeoNames asks to be named. */
function About() {
  return (
    <section class="help-about">
      <h2>{say('about')}</h2>
      <Credit text={say('towns')} to="https://www.geonames.org/" name="GeoNames" />
      <Credit text={say('lands')} to="https://www.naturalearthdata.com/" name="Natural Earth" />
      <p>{say('rest')}</p>
    </section>
  );
}

/** The dialog; the page behind it rests until `onClose`. */
export function Help({ onClose }: { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="help"
      aria-labelledby="help-title"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current!.close()}
    >
      <div>
        <div class="help-head">
          <h1 id="help-title">{say('title')}</h1>
          <button
            type="button"
            class="icon-button"
            title={say('close')}
            aria-label={say('close')}
            onClick={() => dialog.current!.close()}
          >
            <Icon name="close" />
          </button>
        </div>
        <LanguageChoice />
        <h2>{say('keys')}</h2>
        <Keys />
        <p class="quiet">{say('eyes')}</p>
        <About />
      </div>
    </dialog>
  );
}
