import { createRoot } from 'react-dom/client';
import './ui/ui.css';
import { Workspace } from './app/Workspace';
import { startTexts } from './app/texts';
import { home, tenant } from './api/client';
import { openWithoutLine } from './offline/open';

await startTexts();
if (tenant !== 'platform') {
  openWithoutLine(home);
}
createRoot(document.getElementById('root')!).render(<Workspace />);
