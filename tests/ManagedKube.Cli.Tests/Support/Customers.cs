namespace ManagedKube.Cli.Tests.Support;

/// <summary>Stack files of clusters that break no rule, to be bent by tests.</summary>
internal static class Customers
{
    public const string CoreDevTest =
        """
          managedkube:target: simulator
          managedkube:cluster:
            code: ctodev
            offering: core
            environment: devtest
            zones: [AZ05]
            network:
              range: 10.20.0.0/22
              podRange: 10.241.0.0/16
              serviceRange: 10.95.0.0/16
              dnsServers: [10.20.0.1]
              ntpServers: [ntp1.example.net, ntp2.example.net]
            ceph:
              storageRepository: sr011-{zone}
              disksGb: [300]
            workers:
              - name: general
                count: 3
            versions:
              talos: 1.14.6
              kubernetes: 1.36.5

        """;

    public static string FullProduction { get; } = CoreDevTest
        .Replace("code: ctodev", "code: fulpr").Replace("offering: core", "offering: full").Replace("environment: devtest", "environment: production")
        .Replace("zones: [AZ05]", "zones: [AZ05, AZ06, AZ07]").Replace("disksGb: [300]", "disksGb: [500]");

    public static string With(this string file, string setting, string value) => file.Replace(setting, value);
}
