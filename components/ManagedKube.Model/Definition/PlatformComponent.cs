namespace ManagedKube.Model.Definition;

/// <summary>A component that a definition may switch (product spec 1.2).</summary>
public enum PlatformComponent
{
    /// <summary>Observability of the container network.</summary>
    Hubble,

    /// <summary>The three NGINX ingress classes.</summary>
    Ingress,

    /// <summary>GitOps.</summary>
    ArgoCd,

    /// <summary>Prometheus, Grafana and Loki.</summary>
    Monitoring,

    /// <summary>Backup and migration of applications.</summary>
    Kasten,

    /// <summary>Cost reports.</summary>
    OpenCost,

    /// <summary>Admission policies.</summary>
    Kyverno,

    /// <summary>Tenants.</summary>
    Capsule,

    /// <summary>The container registry.</summary>
    Harbor,

    /// <summary>Certificates.</summary>
    CertManager,

    /// <summary>Single sign-on.</summary>
    Oidc,

    /// <summary>Local storage.</summary>
    TopoLvm,

    /// <summary>Autoscaling of pods.</summary>
    Keda,

    /// <summary>Profiling.</summary>
    Pyroscope,

    /// <summary>The Gateway API's definitions and its Cilium class.</summary>
    GatewayApi,
}
