package cn.qualityaward.tenant.people;

import cn.qualityaward.tenant.provisioning.Departures;
import org.springframework.stereotype.Component;

/** When a region's time is over, its people need no accounts for it. */
@Component
public class FormerPeople {

    private final People people;
    private final Departures departures;

    FormerPeople(People people, Departures departures) {
        this.people = people;
        this.departures = departures;
    }

    /** May be repeated; accounts that anybody else needs stay. */
    public void depart(String tenant) {
        departures.dissolve(tenant, people.accountsMadeHere());
    }
}
