/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * What the page does beside showing: filters, steps from finding to finding, light and dark. It is written into the page
 * as text, so that it may use nothing from outside itself. It stores nothing.
 */
export function runPage(): void {
  const root = document.documentElement;
  for (const report of document.querySelectorAll<HTMLElement>('.report')) setUp(report);
  setUpTheme();
  setUpPrinting();
  window.addEventListener('hashchange', showTarget);
  showTarget();

  function setUp(report: HTMLElement): void {
    const form = report.querySelector<HTMLFormElement>('.filters');
    if (!form) return;
    const cards = [...report.querySelectorAll<HTMLElement>('.card')];
    const marks = [...report.querySelectorAll<HTMLElement>('[data-findings]')];
    form.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', apply);
    form.addEventListener('reset', () => setTimeout(apply));
    for (const [name, step] of [
      ['previous', -1],
      ['next', 1],
    ] as const) {
      form.querySelector(`[name=${name}]`)?.addEventListener('click', () => walk(step));
    }
    form.querySelector('[name=clear]')?.addEventListener('click', () => form.reset());
    report.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a.jump, a.badge') : null;
      const name = link?.getAttribute('href')?.slice(1) ?? '';
      const number = document.getElementById(name)?.dataset;
      const card = cards.find(
        ({ dataset }) => dataset['number'] === (number?.['number'] ?? number?.['findings']),
      );
      if (card) choose(card);
    });
    apply();

    function apply(): void {
      if (!form) return;
      const asked = new FormData(form);
      const severities = asked.getAll('severity');
      const words = String(asked.get('words')).trim().toLowerCase();
      const same = (name: string, value: string | undefined) => !asked.get(name) || asked.get(name) === value;
      const shown = new Set<string>();
      for (const card of cards) {
        const { severity = '', category, section, number = '' } = card.dataset;
        const fits =
          severities.includes(severity) &&
          same('category', category) &&
          same('section', section) &&
          (words === '' || (card.textContent ?? '').toLowerCase().includes(words));
        card.hidden = !fits;
        if (fits) shown.add(number);
      }
      for (const mark of marks) {
        const isShown = (mark.dataset['findings'] ?? '').split(' ').some((number) => shown.has(number));
        mark.classList.toggle('off', !isShown);
      }
      const told = form.querySelector('.shown');
      if (told) {
        told.textContent =
          shown.size === cards.length ? `${cards.length} in all` : `${shown.size} of ${cards.length} shown`;
      }
    }

    function walk(step: 1 | -1): void {
      const shown = cards.filter(({ hidden }) => !hidden);
      const chosen = shown.findIndex((card) => card.getAttribute('aria-current') === 'true');
      const next = chosen < 0 && step < 0 ? shown.length - 1 : chosen + step;
      const card = shown[Math.min(Math.max(next, 0), shown.length - 1)];
      if (!card) return;
      choose(card);
      card.scrollIntoView({ block: 'nearest' });
      const link = card.querySelector<HTMLAnchorElement>('a.jump');
      const mark = link && document.getElementById(link.hash.slice(1));
      if (mark) mark.scrollIntoView({ block: 'center' });
      card.focus({ preventScroll: true });
    }

    function choose(card: HTMLElement): void {
      for (const other of cards) other.removeAttribute('aria-current');
      card.setAttribute('aria-current', 'true');
      for (const mark of marks) {
        const isOwn = (mark.dataset['findings'] ?? '').split(' ').includes(card.dataset['number'] ?? '');
        mark.classList.toggle('chosen', isOwn);
      }
    }
  }

  /** A link may lead to a card that the filters hide; then they give way. */
  function showTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.matches('.card')) return;
    if (target.hidden) {
      target.closest('.report')?.querySelector<HTMLFormElement>('.filters')?.reset();
      target.hidden = false;
    }
    target.scrollIntoView({ block: 'nearest' });
    target.focus({ preventScroll: true });
  }

  function setUpTheme(): void {
    const button = document.querySelector<HTMLButtonElement>('.theme');
    if (!button) return;
    const preference = matchMedia('(prefers-color-scheme: dark)');
    const isDark = () => (root.dataset['theme'] ?? (preference.matches ? 'dark' : 'light')) === 'dark';
    const tell = () => {
      button.textContent = isDark() ? 'Light page' : 'Dark page';
    };
    button.hidden = false;
    button.addEventListener('click', () => {
      root.dataset['theme'] = isDark() ? 'light' : 'dark';
      tell();
    });
    preference.addEventListener('change', tell);
    tell();
  }

  /** On paper nothing can be opened, so everything is. */
  function setUpPrinting(): void {
    let closed: HTMLDetailsElement[] = [];
    window.addEventListener('beforeprint', () => {
      closed = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
      for (const part of closed) part.open = true;
    });
    window.addEventListener('afterprint', () => {
      for (const part of closed) part.open = false;
    });
  }
}
