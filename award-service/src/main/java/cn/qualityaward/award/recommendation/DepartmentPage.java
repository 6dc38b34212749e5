package cn.qualityaward.award.recommendation;

import cn.qualityaward.award.paper.SignedPage;
import cn.qualityaward.award.paper.SignedPages;
import java.util.List;
import java.util.stream.Stream;

/** 部门意见(加盖公章) as a department sealed it, by the name under which the check has its opinion. */
record DepartmentPage(String department, SignedPage page) {

    /** With one more; the same page of the same department is not kept twice, and several may seal one page. */
    static List<DepartmentPage> with(List<DepartmentPage> known, DepartmentPage added) {
        SignedPages.with(of(added.department(), known), added.page(), "第十三条(一)");
        return Stream.concat(known.stream(), Stream.of(added)).toList();
    }

    private static List<SignedPage> of(String department, List<DepartmentPage> pages) {
        return pages.stream()
                .filter(one -> one.department().equals(department))
                .map(DepartmentPage::page)
                .toList();
    }
}
