using ManagedKube.Talos.Tests.Support;

namespace ManagedKube.Talos.Tests.Rules;

/// <summary>Patches that break a configuration, and how that is found.</summary>
public sealed class BrokenConfigurationTests
{
    public static TheoryData<string, int, string, string, string> Cases { get; } = new()
    {
        // The form of documents.
        { "worker", 14, Doc("HostnameConfigs", "hostname: x"), "kind", "no such kind" },
        { "worker", 14, Doc("hostnameconfig", "hostname: x"), "kind", "Write HostnameConfig." },
        { "worker", 13, Doc("SysctlConfig", "params: {a: b}"), "kind", "exists from Talos 1.14 on" },
        { "worker", 14, "apiVersion: v2\nkind: SysctlConfig", "apiVersion", "is not v1alpha1" },
        { "worker", 14, Doc("LinkConfig", "name: net0\nMTU: 9000"), "MTU", "Write mtu." },
        { "worker", 12, Doc("VolumeConfig", "name: EPHEMERAL\nmount: {secure: true}"), "mount", "exists from Talos 1.13 on" },
        { "worker", 14, Doc("LinkConfig", "name: net0\nmtu: \"9000\""), "mtu", "no whole number" },
        { "worker", 14, Doc("LinkConfig", "name: net0\nup: maybe"), "up", "neither true nor false" },
        { "worker", 14, Doc("LinkConfig", "name: net0\nroutes: [{destination: everywhere}]"), "routes[1].destination", "no address with the length" },
        { "worker", 14, Doc("ResolverConfig", "nameservers: [{address: ns1}]"), "nameservers[1].address", "no IP address" },
        { "worker", 14, Doc("TimeSyncConfig", "bootTimeout: soon"), "bootTimeout", "no duration" },
        { "worker", 14, Doc("HostnameConfig", "auto: off"), "auto", "truth value" },
        { "worker", 14, Doc("HostnameConfig", "auto: \"never\""), "auto", "none of the words" },
        { "worker", 14, Doc("RegistryMirrorConfig", "name: x\nendpoints: [{overridePath: true}]"), "endpoints[0].url", "is missing" },
        { "worker", 14, Doc("RegistryMirrorConfig", "name: x\nendpoints: [{url: mirror}]"), "endpoints[0].url", "no http or https address" },
        { "worker", 14, Doc("BondConfig", "links: [nic0]\nbondMode: fast"), "name", "is missing" },
        { "worker", 14, Doc("BondConfig", "name: b\nlinks: [nic0]\nbondMode: fast"), "bondMode", "none of the words" },
        { "worker", 14, Doc("BondConfig", "name: b\nlinks: nic0\nbondMode: 802.3ad"), "links", "no list" },
        { "worker", 14, Doc("BondConfig", "name: b\nlinks: []\nbondMode: 802.3ad\nhardwareAddr: x"), "hardwareAddr", "no MAC address" },
        { "worker", 14, Doc("UserVolumeConfig", "name: data\nprovisioning: all"), "provisioning", "no mapping" },
        { "worker", 14, Doc("SysctlConfig", "params: {a: {b: c}}"), "params.a", "no single value" },
        { "worker", 14, Doc("KubeletConfig", "extraArgs: [a]"), "extraArgs", "no mapping" },
        { "worker", 14, Doc("KubeletConfig", "extraArgs: {v: [{a: b}]}"), "extraArgs.v", "no single value" },
        { "worker", 14, "machine: {registries: {}}", "machine.registries", "no field" },
        { "worker", 14, Doc("RegistryTLSConfig", "name: x\nclientIdentity: {crt: a, key: b}"), "clientIdentity.crt", "exists only before Talos 1.14" },

        // Old and new together.
        { "worker", 14, "machine: {kubelet: {extraArgs: {v: \"4\"}}}", "machine.kubelet.extraArgs", "beside the document KubeletConfig" },
        { "control-plane", 14, "cluster: {apiServer: {certSANs: [x]}}", "cluster.apiServer.certSANs", "beside the document KubeAPIServerConfig" },
        { "worker", 14, "machine: {features: {hostDNS: {enabled: true}}}", "machine.features.hostDNS", "beside hostDNS of ResolverConfig" },

        // Who and where the node is.
        { "worker", 14, "machine: {type: controlplane}", "machine.type", "is not worker" },
        { "worker", 14, Doc("HostnameConfig", "hostname: other"), "hostname", "is not ctopr-wrk-01" },
        { "worker", 14, Doc("HostnameConfig", "auto: stable"), "auto", "beside the fixed one" },
        { "worker", 14, Delete("HostnameConfig"), "", "The document is missing" },
        { "worker", 14, Delete("LinkConfig", "net0"), "addresses", "No link has the node's address" },
        { "worker", 14, Delete("LinkConfig", "net0"), "routes", "no default route" },
        { "worker", 14, Doc("LinkConfig", "name: net0\naddresses: [{address: 10.20.0.99/22}]"), "addresses[1].address", "second address" },
        { "worker", 14, Doc("LinkConfig", "name: net0\nroutes: [{gateway: 10.20.0.1, $patch: delete}]"), "routes", "no default route" },
        { "worker", 14, Doc("LinkConfig", "name: eth1\nup: true"), "name", "eth1 is not defined" },
        { "worker", 14, Doc("LinkAliasConfig", "name: eth0\nselector: {match: \"true\"}"), "name", "looks like a name of the kernel's" },
        { "worker", 14, Doc("LinkAliasConfig", "name: net1"), "selector.match", "matches no link" },
        { "gpu", 14, Doc("VLANConfig", "name: bond0.1234\nparent: bond7"), "parent", "bond7 is not defined" },
        { "gpu", 14, Doc("BondConfig", "name: bond0\nlinks: [nic9]"), "links[2]", "nic9 is not defined" },
        { "worker", 14, Doc("ResolverConfig", "nameservers: {$patch: delete}"), "nameservers", "no name server" },
        { "worker", 14, Doc("TimeSyncConfig", "ntp: {$patch: delete}"), "ntp.servers", "no time server" },
        { "worker", 14, Doc("TimeSyncConfig", "enabled: false"), "enabled", "clock is not set" },

        { "worker", 14, Doc("KubeNodeConfig", "nodeIP: {validSubnets: [\"!10.20.0.51/32\"]}"), "nodeIP.validSubnets", "is not among them" },
        { "control-plane", 14, "cluster: {etcd: {advertisedSubnets: [\"!10.20.0.0/22\"]}}", "cluster.etcd.advertisedSubnets", "is not among them" },

        // The virtual address.
        { "worker", 14, Doc("Layer2VIPConfig", "name: 10.20.0.20\nlink: net0"), "", "A worker announces" },
        { "control-plane", 14, Delete("Layer2VIPConfig", "10.20.0.20"), "", "is not announced" },
        { "control-plane", 14, Doc("Layer2VIPConfig", "name: 10.99.0.1\nlink: net0"), "name", "no address in 10.20.0.0/22" },
        { "control-plane", 14, Doc("Layer2VIPConfig", "name: 10.20.0.20\nlink: {$patch: delete}"), "link", "on which link" },
        { "worker", 14, Doc("KubeClusterConfig", "endpoint: https://ctopr.mk.ms-cloud-temple.com:6443"), "endpoint", "by its virtual address" },
        { "worker", 13, "cluster: {controlPlane: {endpoint: https://10.20.0.21:6443}}", "cluster.controlPlane.endpoint", "by its virtual address" },

        { "control-plane", 14, Doc("KubeAPIServerConfig", "certExtraSANs: {$patch: delete}"), "certExtraSANs", "not for its virtual address" },
        { "control-plane", 13, "cluster: {apiServer: {certSANs: {$patch: delete}}}", "cluster.apiServer.certSANs", "not for its virtual address" },
        { "worker", 14, Doc("KubeClusterConfig", "clusterName: Not A Name"), "clusterName", "name is none" },

        // What workers must not have.
        { "worker", 14, Doc("KubeSchedulerConfig", "image: registry.k8s.io/kube-scheduler:v1.36.5"), "kind", "refuses this kind" },
        { "worker", 14, Doc("KubeAPIServerCAConfig", "issuingCA: {cert: x, key: y}"), "issuingCA", "authority of Kubernetes" },
        { "worker", 13, "cluster: {etcd: {image: x}}", "cluster.etcd", "for control planes only" },
        { "worker", 14, Doc("EtcFileConfig", "name: a\ncontents: \"-----BEGIN PRIVATE KEY-----\""), "contents", "private key" },
        { "worker", 14, Doc("EtcFileConfig", "name: a\ncontents: LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t"), "contents", "private key" },

        // What must be there.
        { "worker", 14, "machine: {token: {$patch: delete}}", "machine.token", "is missing" },
        { "control-plane", 14, "machine: {ca: {key: {$patch: delete}}}", "machine.ca.key", "is missing" },
        { "control-plane", 14, Delete("KubeAuthorizerConfig", "node"), "", "no authorizer Node" },
        { "control-plane", 14, Delete("KubeEtcdEncryptionConfig"), "", "The document is missing" },
        { "control-plane", 14, Delete("KubeAPIServerConfig"), "", "The document is missing" },
        { "control-plane", 14, Doc("KubeAPIServerCAConfig", "issuingCA: {key: {$patch: delete}}"), "issuingCA.key", "cannot issue certificates" },
        { "worker", 14, Doc("KubeAPIServerCAConfig", "acceptedCAs: {$patch: delete}"), "acceptedCAs", "trusts no authority" },
        { "control-plane", 13, "cluster: {secretboxEncryptionSecret: {$patch: delete}}", "cluster.secretboxEncryptionSecret", "not be encrypted" },
        { "control-plane", 13, "cluster: {serviceAccount: {$patch: delete}}", "cluster.serviceAccount.key", "is missing" },

        // Cilium.
        { "control-plane", 14, Doc("KubeProxyConfig", "enabled: true"), "enabled", "fight with Cilium" },
        { "control-plane", 14, Delete("KubeProxyConfig"), "enabled", "fight with Cilium" },
        { "control-plane", 13, "cluster: {proxy: {disabled: false}}", "cluster.proxy.disabled", "fight with Cilium" },
        { "control-plane", 14, Doc("KubeFlannelCNIConfig", "backendPort: 4789"), "", "Flannel" },
        { "worker", 13, "cluster: {network: {cni: {name: flannel}}}", "cluster.network.cni.name", "beside Cilium" },
        { "worker", 14, Doc("KubePrismConfig", "port: 7446"), "port", "7445" },
        { "worker", 14, Delete("KubePrismConfig"), "port", "7445" },
        { "worker", 13, "machine: {features: {kubePrism: {enabled: false}}}", "machine.features.kubePrism.port", "7445" },
        { "worker", 14, Doc("ResolverConfig", "hostDNS: {forwardKubeDNSToHost: true}"), "hostDNS.forwardKubeDNSToHost", "masquerading" },

        // Images.
        { "worker", 14, Doc("KubeletConfig", "image: ghcr.io/siderolabs/kubelet"), "image", "has no version" },
        { "worker", 14, Doc("KubeletConfig", "image: ghcr.io/siderolabs/kubelet:v1.38.0"), "image", "does not run on Talos 1.14.6" },
        { "control-plane", 14, Doc("KubeSchedulerConfig", "image: registry.k8s.io/kube-scheduler:v1.36.4"), "image", "the cluster runs 1.36.5" },

        // Ranges.
        { "worker", 14, Doc("KubeNetworkConfig", "serviceSubnets: [10.95.0.0/12]"), "serviceSubnets[0]", "10.80.0.0/12" },
        { "worker", 14, Doc("KubeNetworkConfig", "podSubnets: [10.16.0.0/12]"), "podSubnets[0]", "overlaps the nodes' network" },
        { "worker", 14, Doc("KubeNetworkConfig", "podSubnets: [10.80.0.0/12]"), "podSubnets[0]", "overlaps the services' range" },
        { "worker", 14, Doc("KubeNetworkConfig", "podSubnets: [10.241.0.0/16, \"fd00::/108\"]"), "podSubnets", "as many ranges" },
        { "worker", 14, Doc("KubeNetworkConfig", "nodeCIDRMaskSizeIPv4: 16"), "nodeCIDRMaskSizeIPv4", "would be a /16" },
        { "worker", 14, Doc("KubeNetworkConfig", "dnsDomain: not a domain"), "dnsDomain", "no DNS name" },

        { "worker", 14, Doc("KubeNetworkConfig", "podSubnets: [10.242.0.0/16]"), "podSubnets[0]", "it can never change" },
        { "worker", 13, "cluster: {network: {serviceSubnets: [10.97.0.0/16]}}", "cluster.network.serviceSubnets[0]", "it can never change" },
        { "worker", 14, Doc("KubeNetworkConfig", "dnsDomain: cluster.local"), "dnsDomain", "it can never change" },
        { "worker", 14, Doc("KubeClusterConfig", "clusterName: fulpr"), "clusterName", "is not called ctopr" },

        // Discovery.
        { "worker", 14, Delete("DiscoveryIdentityConfig"), "clusterID", "no identity" },
        { "worker", 14, Doc("DiscoveryServiceConfig", "name: x\nendpoint: http://discovery.example.net"), "endpoint", "by https" },
        { "worker", 13, "cluster: {discovery: {enabled: true}}", "cluster.discovery", "public discovery service" },

        // Labels and taints.
        { "worker", 14, Doc("KubeNodeConfig", "labels: {topology.kubernetes.io/zone: {$patch: delete}}"), "labels", "zone is missing" },
        { "worker", 14, Doc("KubeNodeConfig", "labels: {node-role.kubernetes.io/gpu: \"\"}"), "labels.node-role.kubernetes.io/gpu", "may not give itself" },
        { "worker", 14, Doc("KubeNodeConfig", "labels: {a/b/c: x}"), "labels.a/b/c", "no key of a label" },
        { "worker", 14, Doc("KubeNodeConfig", "labels: {a: not a value}"), "labels.a", "none that Kubernetes takes" },
        { "worker", 14, Doc("KubeNodeConfig", "taints: {a: Never}"), "taints.a", "has no effect" },
        { "worker", 13, "machine: {nodeTaints: {a: NoSchedule}}", "machine.nodeTaints", "cannot taint itself" },

        // Arguments.
        { "worker", 14, Doc("KubeletConfig", "config: {staticPodPath: /x}"), "config.staticPodPath", "refuses staticPodPath" },
        { "control-plane", 14, Doc("KubeAPIServerConfig", "extraArgs: {oidc-issuer-url: https://x}"), "extraArgs.oidc-issuer-url", "refuses oidc-issuer-url" },
        { "control-plane", 14, Doc("KubeAPIServerConfig", "extraArgs: {etcd-servers: https://x}"), "extraArgs.etcd-servers", "refuses etcd-servers" },
        { "control-plane", 14, "cluster: {etcd: {extraArgs: {data-dir: /x}}}", "cluster.etcd.extraArgs.data-dir", "refuses data-dir" },

        // Single sign-on.
        { "control-plane", 14, Doc("KubeAuthenticationConfig", "configuration: {anonymous: {enabled: true}}"), "configuration.anonymous", "open without a name" },
        { "control-plane", 14, Doc("KubeAuthenticationConfig", "configuration: {anonymous: {enabled: false}}"), "configuration.anonymous", "cannot be probed" },
        { "control-plane", 14, Issuer("http://x", "oidc:"), "configuration.jwt[0].issuer.url", "no https address" },
        { "control-plane", 14, Issuer("https://x?a=b", "oidc:"), "configuration.jwt[0].issuer.url", "no https address" },
        { "control-plane", 14, Issuer("https://x", ""), "configuration.jwt[0].claimMappings.username.prefix", "Without a prefix" },
        { "control-plane", 13, "cluster: {apiServer: {extraArgs: {oidc-issuer-url: https://x}}}", "cluster.apiServer.extraArgs.oidc-client-id", "is missing" },

        // Disks.
        { "worker", 14, Doc("VolumeConfig", "name: EPHEMERAL\nprovisioning: {diskSelector: {match: \"!system_disk\"}}"), "provisioning.diskSelector.match", "EPHEMERAL" },
        { "worker-ceph", 14, Volume("!system_disk"), "provisioning.diskSelector.match", "belongs to Ceph" },
        { "worker-ceph", 14, Volume("disk.size == 322122547200u"), "provisioning.diskSelector.match", "belongs to Ceph" },
        { "worker-ceph", 14, Volume("system_disk || disk.size > 1u"), "provisioning.diskSelector.match", "belongs to Ceph" },
        { "storage", 14, Doc("RawVolumeConfig", "name: osd\nprovisioning: {diskSelector: {match: disk.size > 1u}}"), "provisioning.diskSelector.match", "belongs to Ceph" },

        // Installation.
        { "gpu", 14, Delete("UnattendedInstallConfig"), "installer.image", "what to install" },
        { "gpu", 14, Doc("UnattendedInstallConfig", "installer: {image: ghcr.io/siderolabs/installer:v1.14.6}"), "installer.image", "not the metal-installer" },
        { "gpu", 14, Doc("UnattendedInstallConfig", "provisioning: {diskSelector: {$patch: delete}}"), "", "any of its disks" },
        { "gpu", 14, Doc("UnattendedInstallConfig", "provisioning: {diskSelector: {match: \"!disk.readonly\"}}"), "", "any of its disks" },
        { "gpu", 13, "machine: {install: {diskSelector: {type: {$patch: delete}, size: {$patch: delete}}}}", "machine.install", "any of its disks" },
        { "gpu", 13, "machine: {install: {image: factory.talos.dev/metal-installer/1:v1.13.10}}", "machine.install.image", "not the metal-installer" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_found_with_its_place(string kind, int minor, string patch, string path, string problem)
    {
        var findings = MachineConfigurationRulesTests.Check(Nodes.Kinds[kind].BornOn(minor) with { Patches = [patch] });

        Assert.True(
            findings.Any(finding => finding.Path == path && $"{finding.Problem} {finding.Remedy}".Contains(problem, StringComparison.Ordinal)),
            $"Not found; but: {string.Join("\n", findings.Select(finding => $"[{finding.Path}] {finding}"))}");
    }

    [Theory]
    [InlineData("worker-ceph", "disk.dev_path == \"/dev/xvdc\" && !system_disk")]
    [InlineData("worker-ceph", "!system_disk && disk.size == 107374182400u")]
    [InlineData("worker-ceph", "system_disk")]
    [InlineData("worker", "!system_disk")]
    public void A_volume_elsewhere_than_on_a_Ceph_disk_is_fine(string kind, string selector) =>
        Assert.Empty(MachineConfigurationRulesTests.Check(Nodes.Kinds[kind] with { Patches = [Volume(selector)] }));

    [Theory]
    [InlineData("apiVersion: v1alpha1\nkind: NetworkDefaultActionConfig\ningress: block")]
    [InlineData("apiVersion: v1alpha1\nkind: NetworkRuleConfig\nname: ssh\nportSelector: {ports: [22, 50000-50001], protocol: tcp}\ningress: [{subnet: 10.20.0.0/22}]")]
    [InlineData("apiVersion: v1alpha1\nkind: KubeletConfig\nextraArgs: {v: \"4\"}\nconfig: {imageGCHighThresholdPercent: 80, featureGates: {A: true}}")]
    [InlineData("apiVersion: v1alpha1\nkind: LinkConfig\nname: net0\nroutes: [{destination: 192.168.0.0/16, gateway: 10.20.0.9}]")]
    [InlineData("machine: {logging: {destinations: [{endpoint: \"tcp://10.20.0.9:514\", format: json_lines}]}}")]
    [InlineData("apiVersion: v1alpha1\nkind: EthernetConfig\nname: net0\nfeatures: {tx-checksumming: false}\nrings: {rx: 16}")]
    public void A_patch_that_Talos_would_take_is_fine(string patch) =>
        Assert.Empty(MachineConfigurationRulesTests.Check(Nodes.Worker with { Patches = [patch] }));

    private static string Doc(string kind, string rest) => $"apiVersion: v1alpha1\nkind: {kind}\n{rest}\n";

    private static string Delete(string kind, string? name = null) => Doc(kind, (name is null ? "" : $"name: {name}\n") + "$patch: delete");

    private static string Volume(string selector) =>
        Doc("UserVolumeConfig", $"name: data\nprovisioning:\n  diskSelector:\n    match: '{selector}'\n");

    private static string Issuer(string url, string prefix) => Doc("KubeAuthenticationConfig", $"""
        configuration:
          anonymous:
            enabled: true
            conditions: [path: /livez, path: /readyz, path: /healthz]
          jwt:
            - issuer:
                url: "{url}"
                audiences: [kubernetes]
              claimMappings:
                username:
                  claim: email
                  prefix: "{prefix}"
        """);
}
