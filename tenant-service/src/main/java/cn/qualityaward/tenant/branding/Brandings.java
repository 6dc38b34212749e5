package cn.qualityaward.tenant.branding;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Brandings extends Repository<Branding, UUID> {

    /** The one of the tenant whose scope is open. */
    Optional<Branding> findFirstBy();

    Branding saveAndFlush(Branding branding);
}
