/**
 * The switch of the theming page: `?look=plain|designsystemet|loud` and `?scheme=auto|light|dark`. It runs before the
 * page is painted, so that the asked look is the first one to be seen. A look is a style sheet, switched on by its
 * `media`. Without this script the page stays plain and shows the style sheets of all three looks.
 */
const known = { look: ['plain', 'designsystemet', 'loud'], scheme: ['auto', 'light', 'dark'] };
const root = document.documentElement;

/** The address is the only place where the choice is kept; what it does not know is the first. */
function chosen(name) {
  const asked = new URLSearchParams(location.search).get(name);
  return known[name].find((value) => value === asked) ?? known[name][0];
}

function applyStyles() {
  for (const sheet of document.querySelectorAll('link[data-look]')) {
    sheet.media = sheet.dataset.look === chosen('look') ? 'all' : 'not all';
  }
  root.dataset.colorScheme = chosen('scheme');
}

function showTexts() {
  for (const part of document.querySelectorAll('section[data-look], fieldset[data-look]')) {
    part.hidden = part.dataset.look !== chosen('look');
  }
  for (const input of document.querySelectorAll('input[type="radio"]')) {
    input.checked = input.value === chosen(input.name);
  }
}

function handleChange({ target }) {
  const address = new URL(location.href);
  address.searchParams.set(target.name, target.value);
  history.replaceState(null, '', address);
  applyStyles();
  showTexts();
}

applyStyles();
addEventListener('DOMContentLoaded', () => {
  const form = document.querySelector('.switch');
  showTexts();
  form.addEventListener('change', handleChange);
  form.hidden = false;
});
