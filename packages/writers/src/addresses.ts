/** Services whose addresses name who shared a file, or to whom a link was sent. */
const telling =
  /(?:^|\.)(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms|docs\.google\.com|drive\.google\.com|dropbox\.com|safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|teams\.microsoft\.com|mimecast\.com|mimecastprotect\.com)$/i;

/**
 * True for the address of a page on the public web that says nothing of who wrote the link: no files, drives, mail
 * addresses, names of users, shared folders.
 */
export function isPublic(address: string): boolean {
  let url: URL;
  try {
    url = new URL(address.trim());
  } catch {
    return false;
  }
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false;
  const host = url.hostname.replace(/\.$/, '');
  if (!host.includes('.') || /^[\d.]+$/.test(host) || host.startsWith('[') || telling.test(host))
    return false;
  return !/@|%40/i.test(url.pathname + url.search + url.hash);
}

/**
 * The address that a mail program's protection wrapped into one of its own, which names the mailbox that the link was sent
 * to; the address itself where nobody did.
 */
export function unwrapped(address: string): string {
  const inUrldefense = /^https:\/\/urldefense\.com\/v3\/__(https?:.+?)__;/.exec(address)?.[1];
  if (inUrldefense) return inUrldefense;
  if (!/^https:\/\/[\w.-]+\.safelinks\.protection\.outlook\.com\/\?/i.test(address)) return address;
  return new URL(address).searchParams.get('url') ?? address;
}

/** True where the words of a link give its address away anyway. */
export function shows(words: string, address: string): boolean {
  const plain = (text: string) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^(?:mailto:|https?:\/\/)/, '')
      .replace(/\/$/, '');
  return plain(words) !== '' && plain(words) === plain(address);
}
