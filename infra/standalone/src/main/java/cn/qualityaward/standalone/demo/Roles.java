package cn.qualityaward.standalone.demo;

import cn.qualityaward.standalone.walk.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The accounts of a region, named after what their people do. */
final class Roles {

    private final String region;
    private final List<Role> roles = new ArrayList<>();

    Roles(String region) {
        this.region = region;
        add("office1", "经办人 甲", "office/main/officer");
        add("office2", "经办人 乙", "office/main/officer");
        add("head", "办公室主任", "office/main/head");
        add("government", "签批人", "government/main/signer");
        add("policy", "办法编辑", "admin/policy/editor");
        add("system", "系统管理员", Role.SYSTEM);
        add("security", "安全管理员", "admin/security/administrator");
        add("audit", "审计管理员", "admin/audit/administrator");
        add("observer", "纪检监督员", "observer/main/observer");
    }

    Roles leadingGroup() {
        add("secretary", "领导小组秘书", "leading-group/main/secretary");
        add("leader", "领导小组成员", "leading-group/main/member");
        return this;
    }

    /** A local board and a signer each. */
    Roles counties(Map<String, String> divisions) {
        divisions.forEach((code, name) -> {
            add("board-" + code, name + " 审查人", "county/" + code + "/board");
            add("county-" + code, name + " 签署人", "county/" + code + "/signer");
        });
        return this;
    }

    Roles members(Map<String, String> units) {
        units.forEach((unit, name) -> {
            if (unit.startsWith("member/")) {
                add("member-" + unit.substring("member/".length()), name, unit + "/signer");
            }
        });
        return this;
    }

    Roles experts(int count) {
        for (int i = 1; i <= count; i++) {
            add("expert" + i, "示例专家 " + i, "expert/pool/reviewer");
        }
        return this;
    }

    Roles applicants(int count) {
        for (int i = 1; i <= count; i++) {
            add("applicant" + i, "示例申报人 " + i, "applicant/self/applicant");
        }
        return this;
    }

    List<Role> all() {
        return List.copyOf(roles);
    }

    private void add(String what, String displayName, String seat) {
        roles.add(new Role(region + "-" + what, displayName, seat));
    }
}
