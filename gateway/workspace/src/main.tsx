import { createRoot } from 'react-dom/client';
import './ui/ui.css';
import { Workspace } from './app/Workspace';
import { startTexts } from './app/texts';

await startTexts();
createRoot(document.getElementById('root')!).render(<Workspace />);
