import './app/trusted-html.ts';
import './app/product.css';
import { configure } from 'mobx';
import { createRoot } from 'react-dom/client';
import { connect } from './api/connect.ts';
import { AppContext } from './app/app-context.ts';
import { createServices } from './app/create-services.ts';
import { GuanjiaApp } from './app/GuanjiaApp.tsx';
import { refuseDrops } from './app/refuse-drops.ts';
import { listenForShortcuts } from './app/shortcuts.ts';
import { startTexts } from './app/texts.ts';

configure({
  enforceActions: 'always',
  observableRequiresReaction: import.meta.env.DEV,
});
startTexts();
const services = createServices(connect(), window);
window.addEventListener('hashchange', services.route.addressChanged);
window.addEventListener('popstate', services.route.addressChanged);
listenForShortcuts();
refuseDrops(window);
void services.session.refresh();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root element');
createRoot(root).render(
  <AppContext value={services}>
    <GuanjiaApp />
  </AppContext>,
);
