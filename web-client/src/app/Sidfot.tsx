import { Lank } from '../components/Lank';

export function Sidfot() {
  return (
    <footer className="sidfot">
      <div className="ram">
        <span>Trygghet, från siffror till uppföljda åtgärder</span>
        <nav aria-label="Om tjänsten">
          <ul>
            <li>
              <Lank till="/tillganglighet">Tillgänglighet</Lank>
            </li>
            <li>
              <Lank till="/om">Om</Lank>
            </li>
            <li>
              <a href="/api-dokumentation">API-dokumentation</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
