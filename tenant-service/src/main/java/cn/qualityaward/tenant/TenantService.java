package cn.qualityaward.tenant;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Who runs an award (盟市、旗县), by which policy (管理办法) and review rules (评审规则), and on which calendar. */
@SpringBootApplication
@EnableScheduling
public class TenantService {

    static void main(String[] args) {
        SpringApplication.run(TenantService.class, args);
    }
}
