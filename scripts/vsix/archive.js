/** A .vsix: the archive that VS Code installs an extension from, in the form of the Open Packaging Conventions. */
import { extname } from 'node:path';
import { strToU8, zipSync } from 'fflate';

/** What each kind of file is; an archive with a file of another kind is not made. */
const contentTypes = {
  '.cjs': 'application/javascript',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.vsixmanifest': 'text/xml',
  '.wasm': 'application/wasm',
  '.yaml': 'text/yaml',
};

/** The day that all files in the archive carry, so that one source makes one archive, byte for byte. */
const sameDay = new Date(1980, 0, 1);

/**
 * @param {Readonly<Record<string, Uint8Array>>} files of the extension by path, from its own folder, with slashes
 * @param {Record<string, any>} manifest its package.json
 * @returns {Uint8Array}
 */
export function vsixOf(files, manifest) {
  const entries = {
    '[Content_Types].xml': strToU8(contentTypesOf(Object.keys(files))),
    'extension.vsixmanifest': strToU8(packageManifest(manifest, new Set(Object.keys(files)))),
    ...Object.fromEntries(
      Object.entries(files)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, bytes]) => [`extension/${path}`, bytes]),
    ),
  };
  return zipSync(entries, { level: 9, mtime: sameDay });
}

/** @param {readonly string[]} paths */
function contentTypesOf(paths) {
  const extensions = [
    ...new Set(['.vsixmanifest', ...paths.map((path) => extname(path).toLowerCase())]),
  ].sort();
  const defaults = extensions.map((extension) => {
    const type = contentTypes[extension];
    if (!type)
      throw new Error(
        `No content type is known for “${extension}” (${paths.filter((path) => extname(path).toLowerCase() === extension)}).`,
      );
    return `<Default Extension="${extension}" ContentType="${type}"/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}</Types>
`;
}

/**
 * What VS Code and its marketplace read of an extension before they unpack it.
 *
 * @param {Record<string, any>} manifest
 * @param {ReadonlySet<string>} paths
 */
function packageManifest(manifest, paths) {
  const {
    name,
    version,
    publisher,
    displayName,
    description,
    keywords,
    categories,
    engines,
    icon,
    extensionKind,
  } = manifest;
  const properties = {
    'Microsoft.VisualStudio.Code.Engine': engines.vscode,
    'Microsoft.VisualStudio.Code.ExtensionDependencies': '',
    'Microsoft.VisualStudio.Code.ExtensionPack': '',
    'Microsoft.VisualStudio.Code.ExtensionKind': extensionKind.join(','),
    'Microsoft.VisualStudio.Code.LocalizedLanguages': '',
    'Microsoft.VisualStudio.Code.EnabledApiProposals': '',
    'Microsoft.VisualStudio.Code.ExecutesCode': 'true',
    'Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown': 'true',
    'Microsoft.VisualStudio.Services.Content.Pricing': 'Free',
    'Microsoft.VisualStudio.Services.Branding.Color': manifest.galleryBanner.color,
    'Microsoft.VisualStudio.Services.Branding.Theme': manifest.galleryBanner.theme,
  };
  const assets = {
    'Microsoft.VisualStudio.Code.Manifest': 'package.json',
    'Microsoft.VisualStudio.Services.Content.Details': 'README.md',
    'Microsoft.VisualStudio.Services.Content.Changelog': 'CHANGELOG.md',
    'Microsoft.VisualStudio.Services.Content.License': 'LICENSE.txt',
    'Microsoft.VisualStudio.Services.Icons.Default': icon,
  };
  const missing = Object.values(assets).filter((path) => !paths.has(path));
  if (missing.length > 0) throw new Error(`The extension lacks ${missing.join(', ')}.`);
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${escaped(name)}" Version="${escaped(version)}" Publisher="${escaped(publisher)}"/>
    <DisplayName>${escaped(displayName)}</DisplayName>
    <Description xml:space="preserve">${escaped(description)}</Description>
    <Tags>${escaped(keywords.join(','))}</Tags>
    <Categories>${escaped(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
${Object.entries(properties)
  .map(([id, value]) => `      <Property Id="${id}" Value="${escaped(value)}"/>`)
  .join('\n')}
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/${escaped(icon)}</Icon>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
${Object.entries(assets)
  .map(([type, path]) => `    <Asset Type="${type}" Path="extension/${escaped(path)}" Addressable="true"/>`)
  .join('\n')}
  </Assets>
</PackageManifest>
`;
}

/** @param {string} text */
function escaped(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
