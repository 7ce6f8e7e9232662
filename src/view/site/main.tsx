import { render } from "preact";
import { Frame } from "./frame.tsx";
import { openDoor } from "./loader.ts";
import "./style/index.css";

openDoor();
const page = document.getElementById("page");
if (page !== null) render(<Frame />, page);
