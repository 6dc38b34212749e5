package cn.qualityaward.standalone.demo;

import cn.qualityaward.standalone.walk.Applicant;
import cn.qualityaward.standalone.walk.Course;
import cn.qualityaward.standalone.walk.CreditCodes;
import java.util.ArrayList;
import java.util.List;

/** A field of fictional applicants; each has the account of its place in the list. */
final class Field {

    private final List<Applicant> applicants = new ArrayList<>();
    private final int firstCode;

    Field(int firstCode) {
        this.firstCode = firstCode;
    }

    Field organization(String name, String division, int merit) {
        return organization(name, division, merit, Course.onward());
    }

    Field organization(String name, String division, int merit, Course course) {
        String code = CreditCodes.fictional(firstCode + applicants.size());
        applicants.add(new Applicant(name, "ORGANIZATION", division, code, merit, course));
        return this;
    }

    Field individual(String name, String division, int merit) {
        applicants.add(new Applicant(name, "INDIVIDUAL", division, "", merit, Course.onward()));
        return this;
    }

    List<Applicant> all() {
        return List.copyOf(applicants);
    }
}
