import './style.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../components/app/app.tsx';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
