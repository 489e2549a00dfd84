// Who may import whom. tests/architecture/layers.test.ts proves with forbidden samples that every rule bites.
const inPackage = (names) => `(^|/)node_modules/(${names})/`;

/** Rules about what a file needs at run time; types cost nothing and cross layers freely. */
const AT_RUN_TIME = { dependencyTypesNot: ['type-only'] };

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Files that need each other cannot be read, tested or loaded one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: AT_RUN_TIME },
    },
    {
      name: 'every-import-resolves',
      comment: 'An import that leads nowhere works by accident or not at all.',
      severity: 'error',
      from: {},
      // What is built is there only after the build, and a virtual module only during it.
      to: { couldNotResolve: true, pathNot: '/out/(main|bench|torture)/|^virtual:third-party-licences$' },
    },
    {
      name: 'shared-is-pure',
      comment: 'shared/ runs anywhere: it knows zod, Temporal and itself.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', inPackage('zod|temporal-polyfill')] },
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'What ships does not lean on test code.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-development-packages-in-the-product',
      comment: 'A package that is not among the dependencies is missing once installed.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: inPackage('electron'),
        ...AT_RUN_TIME,
      },
    },
    {
      name: 'features-do-not-know-each-other',
      comment: 'Slices meet in electron/office/office.ts, which passes functions.',
      severity: 'error',
      from: { path: '^electron/features/([^/]+)/' },
      to: { path: '^electron/features/', pathNot: '^electron/features/$1/' },
    },
    {
      name: 'features-do-not-know-the-host',
      comment: 'An office runs in any host, so what it is made of may not look back at one.',
      severity: 'error',
      from: { path: '^electron/(features|office|database|documents|spreadsheet|jobs|files|safekeeping)/' },
      to: {
        path: [
          '^electron/(window|launch|sample)/',
          '^electron/[^/]+\\.ts$',
          '^electron/transport/(?!dispatch\\.ts)',
        ],
      },
    },
    {
      name: 'only-the-composition-knows-the-office',
      comment: 'A slice that imports the whole office would import every other slice.',
      severity: 'error',
      from: { path: '^electron/(features|database|documents|spreadsheet|jobs|files|safekeeping)/' },
      to: { path: ['^electron/office/office\\.ts$', '^electron/transport/'] },
    },
    {
      name: 'safekeeping-knows-no-feature',
      comment: 'Copies are files and cryptography, whatever the office that they hold is made of.',
      severity: 'error',
      from: { path: '^electron/safekeeping/' },
      to: { path: '^electron/(features|office|database)/' },
    },
    {
      name: 'electron-only-in-its-entries',
      comment: 'Everything else must run where the Electron binary is not.',
      severity: 'error',
      from: {
        path: '^(shared|electron|renderer)/',
        pathNot: [
          '^electron/(main|preload)\\.ts$',
          '^electron/window/',
          '^electron/desktop/electron-[^/]+\\.ts$',
        ],
      },
      to: { path: inPackage('electron'), ...AT_RUN_TIME },
    },
    {
      name: 'other-hosts-never-reach-electron',
      comment: 'The browser host, the command line and the sample site run without Electron.',
      severity: 'error',
      from: { path: '^electron/(browser-host|command-line|sample-site)\\.ts$' },
      to: { path: '^electron/(main\\.ts|preload\\.ts|window/|desktop/electron-)', reachable: true },
    },
    {
      name: 'the-window-knows-only-the-contract',
      comment: 'The renderer reaches the office through the Api and nothing behind it.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^electron/' },
    },
    {
      name: 'no-node-in-the-window',
      comment: 'The window is a sandboxed page.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'screens-do-not-know-each-other',
      comment: 'A screen stands on its own slice, the frame and the shared components.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'components-do-not-know-screens',
      comment: 'A shared component that knows a screen is no longer shared.',
      severity: 'error',
      from: { path: '^renderer/(components|api)/' },
      to: { path: '^renderer/features/' },
    },
    {
      name: 'stores-do-not-draw',
      comment: 'A store is tested without a screen.',
      severity: 'error',
      from: { path: '\\.store\\.ts$' },
      to: {
        path: [
          inPackage('react|react-dom|react-i18next|mobx-react-lite|antd|@ant-design|ag-grid-[a-z]+'),
          '\\.tsx$',
        ],
      },
    },
    {
      name: 'one-component-knows-the-grid',
      comment: 'AG Grid can be replaced behind DataGrid, and behind PlanGrid for people by days.',
      severity: 'error',
      from: {
        pathNot: [
          '^renderer/components/(DataGrid|GridTable|PlanGrid|grid-theme)\\.tsx?$',
          '^tests/',
          '(^|/)node_modules/',
        ],
      },
      to: { path: inPackage('ag-grid-[a-z]+|@ag-grid-community') },
    },
    {
      name: 'one-folder-writes-docx',
      comment: 'Documents are values; DOCX is one rendering of them.',
      severity: 'error',
      from: { pathNot: ['^electron/documents/', '^tests/', '(^|/)node_modules/'] },
      to: { path: inPackage('docx') },
    },
    {
      name: 'one-folder-reads-spreadsheets',
      comment: 'The checks on foreign files stand in front of the one place that opens them.',
      severity: 'error',
      from: { pathNot: ['^electron/spreadsheet/', '^tests/', '(^|/)node_modules/'] },
      to: { path: inPackage('hucre') },
    },
    {
      name: 'one-folder-opens-databases',
      comment: 'A connection without the settings of openDatabase would not keep its promises.',
      severity: 'error',
      from: { path: '^(shared|electron|renderer)/', pathNot: '^electron/database/' },
      to: { path: inPackage('better-sqlite3'), ...AT_RUN_TIME },
    },
  ],
  options: {
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '^(tests/output|out)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
    },
  },
};
