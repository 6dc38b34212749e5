package cn.qualityaward.award.application;

import java.util.List;

/** 评审工作人员 by the numbers they gave, of which none is kept itself (第十八条). */
public interface SeatedPeople {

    /** @param prints 号码指纹, earlier ones too */
    record Seated(String account, String name, List<String> prints) {}

    List<Seated> numbered();
}
