using ManagedKube.Model.Planning;

namespace ManagedKube.Components.Addons.Monitoring;

/// <summary>What Alloy does, in its own language: it reads the files of its own node and gives each line the labels that it is looked for by.</summary>
internal static class AlloyConfiguration
{
    /// <summary>The configuration for a cluster.</summary>
    public static string Of(ClusterPlan plan) => $$"""
        logging {
          level  = "info"
          format = "json"
        }
        discovery.kubernetes "pods" {
          role = "pod"
          selectors {
            role  = "pod"
            field = "spec.nodeName=" + coalesce(sys.env("HOSTNAME"), constants.hostname)
          }
        }
        discovery.relabel "pods" {
          targets = discovery.kubernetes.pods.targets
          rule {
            source_labels = ["__meta_kubernetes_namespace"]
            target_label  = "namespace"
          }
          rule {
            source_labels = ["__meta_kubernetes_pod_name"]
            target_label  = "pod"
          }
          rule {
            source_labels = ["__meta_kubernetes_pod_container_name"]
            target_label  = "container"
          }
          rule {
            source_labels = ["__meta_kubernetes_pod_node_name"]
            target_label  = "node"
          }
          rule {
            source_labels = ["__meta_kubernetes_pod_label_app_kubernetes_io_name"]
            target_label  = "app"
          }
          rule {
            source_labels = ["__meta_kubernetes_pod_uid", "__meta_kubernetes_pod_container_name"]
            separator     = "/"
            replacement   = "/var/log/pods/*$1/*.log"
            target_label  = "__path__"
          }
          rule {
            source_labels = ["__meta_kubernetes_pod_annotation_kubernetes_io_config_hash", "__meta_kubernetes_pod_container_name"]
            separator     = "/"
            regex         = "(.+/.+)"
            replacement   = "/var/log/pods/*$1/*.log"
            target_label  = "__path__"
          }
        }
        local.file_match "pods" {
          path_targets = discovery.relabel.pods.output
        }
        loki.source.file "pods" {
          targets    = local.file_match.pods.targets
          forward_to = [loki.process.pods.receiver]
        }
        loki.process "pods" {
          stage.cri {}
          forward_to = [loki.write.default.receiver]
        }
        local.file_match "audit" {
          path_targets = [{"__path__" = "/var/log/audit/kube/*.log", "job" = "kube-audit", "node" = coalesce(sys.env("HOSTNAME"), constants.hostname)}]
        }
        loki.source.file "audit" {
          targets    = local.file_match.audit.targets
          forward_to = [loki.write.default.receiver]
        }
        loki.write "default" {
          endpoint {
            url = "{{Loki.UrlOf(plan)}}/loki/api/v1/push"
          }
          external_labels = {
            cluster = "{{plan.Definition.Code}}",
          }
        }
        """.ReplaceLineEndings("\n") + "\n";
}
