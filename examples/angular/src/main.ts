import { provideZonelessChangeDetection } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { Page } from "./page";

bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] }).catch(console.error);
