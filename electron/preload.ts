import { contextBridge, ipcRenderer } from 'electron';
import { API_CHANNEL, type Bridge } from '../shared/api/bridge.ts';

/** All that a page gets: one frozen object with one function, never the channel itself. */
const bridge = Object.freeze({
  send: (request) => ipcRenderer.invoke(API_CHANNEL, request),
} satisfies Bridge);

contextBridge.exposeInMainWorld('bridge', bridge);
