using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pulumi.Serialization;

/// <summary>
/// Reads and writes inputs and outputs nested in a JSON value, and records whether they make it unknown or secret.
/// </summary>
internal sealed class OutputJsonConverter(ImmutableHashSet<Resource> resources, bool isSecret) : JsonConverterFactory
{
    public bool IsKnown { get; private set; } = true;

    public bool IsSecret { get; private set; } = isSecret;

    public ImmutableHashSet<Resource> Resources { get; private set; } = resources;

    public JsonSerializerOptions AddedTo(JsonSerializerOptions? options)
    {
        var copy = options is null ? new JsonSerializerOptions() : new JsonSerializerOptions(options);
        copy.Converters.Add(this);
        return copy;
    }

    public override bool CanConvert(Type typeToConvert)
        => typeToConvert.IsConstructedGenericType && typeToConvert.GetGenericTypeDefinition() is var definition
            && (definition == typeof(Output<>)
                || definition == typeof(Input<>)
                || definition == typeof(InputList<>)
                || definition == typeof(InputMap<>));

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
    {
        var definition = typeToConvert.GetGenericTypeDefinition();
        var value = typeToConvert.GenericTypeArguments[0];
        if (definition == typeof(InputList<>))
            value = typeof(ImmutableArray<>).MakeGenericType(value);
        else if (definition == typeof(InputMap<>))
            value = typeof(ImmutableDictionary<,>).MakeGenericType(typeof(string), value);

        return (JsonConverter)Activator.CreateInstance(typeof(Of<,>).MakeGenericType(typeToConvert, value), this)!;
    }

    private sealed class Of<TOutput, TValue>(OutputJsonConverter whole) : JsonConverter<TOutput>
    {
        // Conversion operators are bound at compile time, so reflection is needed here.
        private static readonly System.Reflection.MethodInfo? FromOutput =
            typeof(TOutput).GetMethod("op_Implicit", [typeof(Output<TValue>)]);

        public override TOutput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var value = ((JsonConverter<TValue>)options.GetConverter(typeof(TValue)))
                .Read(ref reader, typeof(TValue), options)!;
            var output = new Output<TValue>(
                Task.FromResult(new OutputData<TValue>(value, whole.Resources, true, whole.IsSecret)));
            return output is TOutput same ? same : (TOutput)FromOutput!.Invoke(null, [output])!;
        }

        public override void Write(Utf8JsonWriter writer, TOutput value, JsonSerializerOptions options)
        {
            // Converters are synchronous.
            var data =
                (value is IInput input ? input.ToOutput() : (IOutput)value!).GetDataAsync().GetAwaiter().GetResult();
            whole.Resources = whole.Resources.Union(data.Resources);
            if (!data.IsKnown)
            {
                whole.IsKnown = false;
                writer.WriteNullValue();
                return;
            }

            whole.IsSecret |= data.IsSecret;
            ((JsonConverter<TValue>)options.GetConverter(typeof(TValue))).Write(writer, (TValue)data.Value!, options);
        }
    }
}
