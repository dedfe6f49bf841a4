import { self } from '$app/service-worker';
import { onNotificationClick, onPush, onPushSubscriptionChange } from './notices.ts';

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('push', onPush);
self.addEventListener('notificationclick', onNotificationClick);
self.addEventListener('pushsubscriptionchange', onPushSubscriptionChange);
