import { render } from 'preact'
import { App } from './app.tsx'
import './styles/base.css'
import './styles/parts.css'

render(<App />, document.getElementById('explorer')!)
