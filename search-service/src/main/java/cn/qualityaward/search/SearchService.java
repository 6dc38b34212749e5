package cn.qualityaward.search;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Public search within a tenant and across tenants, fed by award-service. */
@SpringBootApplication
public class SearchService {

    static void main(String[] args) {
        SpringApplication.run(SearchService.class, args);
    }
}
