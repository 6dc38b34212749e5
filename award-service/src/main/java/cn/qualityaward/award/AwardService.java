package cn.qualityaward.award;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** The regulation (管理办法), one package per step; what a step may do is what the tenant's policy says. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableJpaRepositories(considerNestedRepositories = true)
public class AwardService {

    static void main(String[] args) {
        SpringApplication.run(AwardService.class, args);
    }
}
