using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ManagedKube.Cli.Clusters.Ordering;

/// <summary>Writes the file of a new customer, with the comments that somebody who changes it will want.</summary>
internal static class CustomerFileText
{
    public static string Of(ClusterOrder order, string environment, string talos, string kubernetes)
    {
        var text = new StringBuilder();
        var production = environment == "production";
        text.Append($$"""
            # yaml-language-server: $schema={{CustomerSchema.FileName}}
            # Customer "{{order[OrderQuestions.Customer]}}": {{(order[OrderQuestions.Offering] == "full" ? "Managed Kubernetes" : "Managed Core Kubernetes")}}, {{(production ? "production over three zones" : "dev/test in one zone")}}.
            # What is not written has a default (docs/definition.md). The code and the ranges can never change after delivery.
            config:
              managedkube:target: {{Quote(order[OrderQuestions.Target])}}
              managedkube:cluster:
                code: {{order.Code}}
                customer: {{Quote(order[OrderQuestions.Customer])}}
                offering: {{Quote(order[OrderQuestions.Offering])}}
                environment: {{environment}}
                zones: {{Flow(order, OrderQuestions.Zones)}}
                network:
                  name: {{Quote(order[OrderQuestions.Network])}}
                  range: {{Quote(order[OrderQuestions.Range])}}
                  podRange: {{Quote(order[OrderQuestions.PodRange])}}
                  serviceRange: {{Quote(order[OrderQuestions.ServiceRange])}}
                  dnsServers: {{Flow(order, OrderQuestions.DnsServers)}}
                  ntpServers: {{Flow(order, OrderQuestions.NtpServers)}}
                exposure:
                  publicIps: {{Flow(order, OrderQuestions.PublicIps)}}   # the first: API and consoles; the second: applications
                  operators: {{Flow(order, OrderQuestions.Operators)}}   # may reach the first address, as the client may
                  allowedSources: {{Flow(order, OrderQuestions.AllowedSources)}}
                ceph:
                  storageRepository: {{Quote(order[OrderQuestions.StorageRepository])}}
                  disksGb: [{{Quote(order[OrderQuestions.CephGb])}}]   # of each carrier; grows by adding disks to the end, never shrinks
                workers:
                  - {name: general, count: {{Quote(order[OrderQuestions.Workers])}}}   # {{(production ? "grow by threes, one a zone" : "the first three carry the Ceph disks")}}

            """);
        if (order.Answers.ContainsKey(OrderQuestions.ObjectStorageNamespace))
            text.Append($$"""    objectStorage: {namespace: {{Quote(order[OrderQuestions.ObjectStorageNamespace])}}}""").Append('\n');
        text.Append($$"""    versions: {talos: {{talos}}, kubernetes: {{kubernetes}}}""").Append('\n');
        return text.ToString();
    }

    private static string Flow(ClusterOrder order, string key) => $"[{string.Join(", ", order.List(key).Select(Quote))}]";

    // Plain where YAML cannot misread it; JSON's quotes are YAML's.
    private static string Quote(string text) =>
        IsPlain(text) || IsAddress(text) || (text.Length > 0 && text.All(char.IsAsciiDigit))
            ? text
            : $"\"{JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    // YAML reads some bare words as something else than a text.
    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '/' or '-' or '_')
        && text.ToLowerInvariant() is not ("null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n");

    private static bool IsAddress(string text) => text.Count(c => c == '.') == 3 && text.All(c => char.IsAsciiDigit(c) || c is '.' or '/');
}
