using System.Diagnostics;

namespace ManagedKube.Benchmarks.Model;

/// <summary>A project with many customers, in a folder of its own.</summary>
internal sealed class FleetProject : IDisposable
{
    private const string StackFolder = "customers";
    private readonly string _folder = Directory.CreateTempSubdirectory("mk-bench-fleet-").FullName;

    private FleetProject()
    {
    }

    public static FleetProject Create(int count)
    {
        var project = new FleetProject();
        Directory.CreateDirectory(Path.Combine(project._folder, StackFolder));
        File.WriteAllText(Path.Combine(project._folder, "Pulumi.yaml"), $"name: managedkube\nruntime: dotnet\nstackConfigDir: {StackFolder}\n");
        for (var number = 0; number < count; number++)
            File.WriteAllText(Path.Combine(project._folder, StackFolder, $"Pulumi.{Code(number)}.yaml"), Customer(number));
        return project;
    }

    /// <summary>Checks all of them with the command line that is built beside this program.</summary>
    /// <returns>How long it took.</returns>
    /// <exception cref="InvalidOperationException">One of them is wrong.</exception>
    public async Task<TimeSpan> ValidateAsync()
    {
        var started = Stopwatch.GetTimestamp();
        await CommandLine.RunAsync(Path.Combine(_folder, ".mk"), "validate", "--all", "--cwd", _folder).ConfigureAwait(false);
        return Stopwatch.GetElapsedTime(started);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Code(int number) => $"bnc{(char)('a' + (number / 26 / 26 % 26))}{(char)('a' + (number / 26 % 26))}{(char)('a' + (number % 26))}";

    private static string Customer(int number) =>
        $$"""
        config:
          managedkube:target: simulator
          managedkube:cluster:
            code: {{Code(number)}}
            customer: customer{{number / 4}}
            offering: full
            environment: devtest
            zones: [AZ05]
            network:
              range: 10.{{20 + (number % 4)}}.0.0/22
              podRange: 10.241.0.0/16
              serviceRange: 10.95.0.0/16
              dnsServers: [10.{{20 + (number % 4)}}.0.1]
              ntpServers: [ntp1.example.net, ntp2.example.net]
            exposure:
              publicIps: [203.0.{{number % 250}}.{{number / 250 * 2}}, 203.0.{{number % 250}}.{{(number / 250 * 2) + 1}}]
              operators: [198.51.100.0/28]
              allowedSources: [192.0.2.0/24]
            ceph:
              storageRepository: sr011-{zone}
              disksGb: [300]
            workers:
              - {name: general, count: 3}
            objectStorage: {namespace: c0ffee0123456789}
            versions: {talos: 1.14.6, kubernetes: 1.36.5}

        """;
}
